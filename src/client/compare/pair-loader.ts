/** Loads the comparison of any two units when a reader comes to it, or when the address names a pair. */
const place = document.querySelector<HTMLElement>('[data-pair]');
if (place) watch(place);

function watch(place: HTMLElement): void {
  let asked = false;
  const load = async () => {
    if (asked) return;
    asked = true;
    try {
      (await import('./unit-pair.ts')).openPair(place);
    } catch {
      place.textContent =
        'The comparison could not be loaded. Check the connection and load the page again.';
    }
  };
  if (location.hash) void load();
  addEventListener('hashchange', () => void load());
  // The texts cost a reader nothing until the choice comes near.
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: '600px' },
  );
  observer.observe(place);
}
