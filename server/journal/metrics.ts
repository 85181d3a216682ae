import type { FastifyInstance, FastifyRequest } from 'fastify';
import { identify } from '../access/identify.ts';
import { isThisMachine } from '../access/machine.ts';
import type { SessionBook } from '../access/sessions.ts';
import type { House } from '../house.ts';

/** Prometheus text (https://prometheus.io/docs/instrumenting/exposition_formats/), for this machine or an organiser. */
export const serveMetrics = (app: FastifyInstance, house: House, sessions: SessionBook): void => {
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    if (!isThisMachine(request.ip)) identify(house.reader, sessions, request, { who: ['organiser'] });
  };
  app.get('/metrics', { schema: { hide: true }, config: { open: true }, onRequest }, (_request, reply) => {
    const { journal, fair } = house;
    const { rss, heapUsed } = process.memoryUsage();
    const lines = [
      ['jarmanke_journal_seq', 'counter', journal.head],
      ['jarmanke_last_commit_ms', 'gauge', journal.lastCommitMs ?? -1],
      ['jarmanke_visitors_checked_in', 'gauge', fair.visitors],
      ['jarmanke_present_now', 'gauge', fair.present],
      ['process_resident_memory_bytes', 'gauge', rss],
      ['nodejs_heap_size_used_bytes', 'gauge', heapUsed],
      ['process_uptime_seconds', 'gauge', process.uptime()],
    ].map(([name, type, value]) => `# TYPE ${name} ${type}\n${name} ${value}\n`);
    return reply.type('text/plain; version=0.0.4').send(lines.join(''));
  });
};
