/** Opens the folds in which the target of the address stands; not every browser does so by itself. */
export function openTarget(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let fold = target?.closest('details:not([open])');
    if (!fold) return;
    for (; fold; fold = target?.closest('details:not([open])')) fold.setAttribute('open', '');
    target?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
}
