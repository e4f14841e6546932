import { useEffect, useState } from 'react';
import { get } from '../api';

type Appointment = { id: string; time: string; note?: string };

export default function Day() {
  const [day, setDay] = useState<Appointment[]>([]);
  useEffect(() => {
    get<Appointment[]>('/appointments').then(setDay);
  }, []);
  return (
    <ul>
      {day.map((one) => (
        <li key={one.id}>
          {one.time} <span dangerouslySetInnerHTML={{ __html: one.note ?? '' }} />
        </li>
      ))}
    </ul>
  );
}
