import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The time in milliseconds of the latest change at or under the paths; 0 where there is nothing. */
export function newestChange(paths: string[], except: string[] = []): number {
  return Math.max(0, ...paths.filter(existsSync).map((path) => newestUnder(path, except)));
}

function newestUnder(path: string, except: string[]): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(path).filter((name) => !except.includes(name));
  return newestChange(
    inside.map((name) => join(path, name)),
    except,
  );
}
