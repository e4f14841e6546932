import { describe, expect, it } from 'vitest';
import { freeSlot, testApp } from './helpers.js';

describe('booking', () => {
  it('takes a free slot', async () => {
    const app = await testApp();
    const slot = await freeSlot('09:00');
    const answer = await app.post('/appointments', { slotId: slot.id, patientId: 'anna' });
    expect(answer.status).toBe(201);
    expect(answer.body.time).toBe('09:00');
  });

  it('refuses a slot that is taken', async () => {
    const app = await testApp();
    const slot = await freeSlot('09:30');
    await app.post('/appointments', { slotId: slot.id, patientId: 'anna' });
    const answer = await app.post('/appointments', { slotId: slot.id, patientId: 'ben' });
    expect(answer.status).toBe(409);
  });
});
