import { createApp } from '../src/app.js';
import { database } from '../src/database.js';

export async function testApp() {
  const server = createApp().listen(0);
  const port = (server.address() as { port: number }).port;
  return {
    async post(path: string, body: object) {
      const answer = await fetch(`http://localhost:${port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.json() };
    },
  };
}

export function freeSlot(time: string) {
  return database.slot.create({ data: { day: new Date(), time, clinicId: 'north' } });
}
