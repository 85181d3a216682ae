import { createSubscriber } from 'svelte/reactivity';

const everySecond = createSubscriber((update) => {
  const timer = setInterval(update, 1000);
  return () => clearInterval(timer);
});

/** The time in milliseconds; what shows it is drawn again every second. */
export const nowEachSecond = (): number => {
  everySecond();
  return Date.now();
};
