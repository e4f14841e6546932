export function SlotButton({ time, onChoose }: { time: string; onChoose: () => void }) {
  return (
    <button type="button" onClick={onChoose}>
      {time}
    </button>
  );
}
