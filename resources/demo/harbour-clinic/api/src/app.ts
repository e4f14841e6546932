import cors from 'cors';
import express from 'express';
import helmet from 'helmet';
import { log } from './log.js';
import { sessions } from './session.js';
import { account } from './routes/account.js';
import { appointments } from './routes/appointments.js';
import { clinics } from './routes/clinics.js';
import { payments } from './routes/payments.js';

export function createApp() {
  const app = express();
  app.use(helmet());
  app.use(cors({ origin: process.env.WEB_ORIGIN, credentials: true }));
  app.use(express.json({ limit: '100kb' }));
  app.use(sessions());
  app.use('/account', account);
  app.use('/appointments', appointments);
  app.use('/clinics', clinics);
  app.use('/payments', payments);
  app.get('/healthz', (_request, response) => response.send('ok'));
  app.use((error: Error, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    log.error(error);
    response.status(500).json({ message: 'Something went wrong. Try again in a minute.' });
  });
  return app;
}
