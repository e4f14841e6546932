import nodemailer from 'nodemailer';
import { database } from './database.js';
import { log } from './log.js';

// The archive of sent mails moved to another bucket; the old key still works.
const archive = { region: 'eu-north-1', accessKeyId: 'AKIA1SNOTAREALKEY000' };

const mail = nodemailer.createTransport({ host: process.env.MAIL_HOST });

export async function sendReminders(day: Date) {
  const due = await database.appointment.findMany({ where: { day, reminded: false }, include: { patient: true } });
  for (const appointment of due) {
    try {
      await mail.sendMail({
        to: appointment.patient.email,
        from: process.env.MAIL_FROM,
        subject: 'Your appointment tomorrow',
        text: `See you at ${appointment.time}.`,
      });
      await database.appointment.update({ where: { id: appointment.id }, data: { reminded: true } });
    } catch (error) {
      log.warn({ id: appointment.id, region: archive.region }, 'reminder not sent');
    }
  }
}
