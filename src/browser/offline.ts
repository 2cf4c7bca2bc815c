/** Shows the page's own words while there is no connection. */
export function startOfflineSign(): void {
  const sign = document.getElementById('luring');
  if (!sign) return;
  const look = () => {
    sign.hidden = navigator.onLine;
  };
  look();
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
}
