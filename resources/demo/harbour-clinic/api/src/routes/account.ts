import bcrypt from 'bcrypt';
import { Router } from 'express';
import { z } from 'zod';
import { database } from '../database.js';

const credentials = z.object({ email: z.string().email(), password: z.string().min(10) });

export const account = Router();

account.post('/sign-in', async (request, response) => {
  const { email, password } = credentials.parse(request.body);
  const user = await database.user.findUnique({ where: { email } });
  if (!user || !(await bcrypt.compare(password, user.passwordHash))) {
    response.status(401).json({ message: 'E-mail address or password do not match.' });
    return;
  }
  request.session.userId = user.id;
  request.session.clinicId = user.clinicId;
  response.json({ name: user.name });
});

account.post('/sign-up', async (request, response) => {
  const { email, password } = credentials.parse(request.body);
  const passwordHash = await bcrypt.hash(password, 12);
  const user = await database.user.create({ data: { email, passwordHash, name: email, clinicId: request.body.clinicId } });
  response.status(201).json({ id: user.id });
});

account.post('/sign-out', (request, response) => {
  request.session.destroy(() => response.status(204).end());
});
