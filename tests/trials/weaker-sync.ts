import Sqlite from 'better-sqlite3';

// The negative control: a server that was started with this before it keeps less than it promises.
const { pragma } = Sqlite.prototype;
Sqlite.prototype.pragma = function (source: string, options?: Sqlite.PragmaOptions) {
  return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = NORMAL'), options);
};
