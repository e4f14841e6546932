import { Router } from 'express';
import { database } from '../database.js';

export const clinics = Router();

clinics.get('/', async (_request, response) => {
  response.json(await database.clinic.findMany());
});

clinics.get('/:id/slots', async (request, response) => {
  const slots = await database.slot.findMany({
    where: { clinicId: request.params.id, taken: false },
    orderBy: [{ day: 'asc' }, { time: 'asc' }],
    take: 100,
  });
  response.json(slots);
});
