const base = import.meta.env.VITE_API ?? 'http://localhost:4000';

export async function get<T>(path: string): Promise<T> {
  const answer = await fetch(base + path, { credentials: 'include' });
  if (!answer.ok) throw new Error((await answer.json()).message);
  return answer.json();
}

export async function post<T>(path: string, body: object): Promise<T> {
  const answer = await fetch(base + path, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error((await answer.json()).message);
  return answer.json();
}
