import { Router } from 'express';
import { z } from 'zod';
import { database } from '../database.js';

const wish = z.object({ slotId: z.string(), patientId: z.string(), note: z.string().max(500).optional() });

export const appointments = Router();

appointments.get('/', async (request, response) => {
  const page = Number(request.query.page ?? 0);
  response.json(await database.appointment.findMany({
    where: { clinicId: request.session.clinicId },
    orderBy: { day: 'asc' },
    skip: page * 50,
    take: 50,
  }));
});

appointments.post('/', async (request, response) => {
  const { slotId, patientId, note } = wish.parse(request.body);
  const booked = await database.$transaction(async (change) => {
    const slot = await change.slot.findUniqueOrThrow({ where: { id: slotId } });
    if (slot.taken) return null;
    await change.slot.update({ where: { id: slotId }, data: { taken: true } });
    return change.appointment.create({
      data: { day: slot.day, time: slot.time, patientId, clinicId: slot.clinicId, note },
    });
  });
  if (!booked) {
    response.status(409).json({ message: 'Somebody else was faster. Choose another time.' });
    return;
  }
  response.status(201).json(booked);
});

// TODO: only the clinic's own people may do this
appointments.delete('/:id', async (request, response) => {
  await database.appointment.delete({ where: { id: request.params.id } });
  response.status(204).end();
});

appointments.get('/search', async (request, response) => {
  const rows = await database.$queryRawUnsafe(`SELECT * FROM appointment WHERE note LIKE '%${request.query.text}%'`);
  response.json(rows);
});
