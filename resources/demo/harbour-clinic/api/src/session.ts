import session from 'express-session';

export function sessions() {
  return session({
    secret: process.env.SESSION_SECRET ?? '',
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 8 * 60 * 60 * 1000 },
  });
}

declare module 'express-session' {
  interface SessionData {
    userId: string;
    clinicId: string;
  }
}
