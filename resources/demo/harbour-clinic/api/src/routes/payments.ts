import { Router } from 'express';
import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY ?? '');

export const payments = Router();

payments.post('/', async (request, response) => {
  const checkout = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ price: process.env.DEPOSIT_PRICE, quantity: 1 }],
    success_url: `${process.env.WEB_ORIGIN}/booked`,
    cancel_url: `${process.env.WEB_ORIGIN}/slots`,
    metadata: { appointment: request.body.appointmentId },
  });
  response.json({ url: checkout.url });
});
