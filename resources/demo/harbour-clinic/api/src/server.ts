import { createApp } from './app.js';
import { log } from './log.js';

const port = Number(process.env.PORT ?? 4000);
createApp().listen(port, () => log.info({ port }, 'listening'));
