import { expect, it } from 'vitest';
import { testApp } from './helpers.js';

it('signs nobody in with a wrong word', async () => {
  const app = await testApp();
  const answer = await app.post('/account/sign-in', { email: 'desk@harbour-clinic.test', password: 'not the word' });
  expect(answer.status).toBe(401);
});
