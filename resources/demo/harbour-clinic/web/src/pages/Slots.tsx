import { useEffect, useState } from 'react';
import { get, post } from '../api';
import { SlotButton } from '../parts/SlotButton';

type Slot = { id: string; day: string; time: string };

export function Slots() {
  const [slots, setSlots] = useState<Slot[]>([]);
  const [isLoading, setLoading] = useState(true);
  const [message, setMessage] = useState('');

  useEffect(() => {
    get<Slot[]>('/clinics/north/slots')
      .then(setSlots)
      .finally(() => setLoading(false));
  }, []);

  const book = (slot: Slot) =>
    post('/appointments', { slotId: slot.id, patientId: 'me' })
      .then(() => setMessage(`Booked for ${slot.time}.`))
      .catch((error: Error) => setMessage(error.message));

  if (isLoading) return <p aria-busy>One moment</p>;
  if (!slots.length) return <p>No free time this week. Call us, we will find one.</p>;
  return (
    <main>
      <h1>Choose a time</h1>
      {slots.map((slot) => <SlotButton key={slot.id} time={slot.time} onChoose={() => book(slot)} />)}
      <p role="status">{message}</p>
    </main>
  );
}
