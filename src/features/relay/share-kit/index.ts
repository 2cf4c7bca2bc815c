export { imageCard } from './image-card.ts';
export { type KitFonts, loadKitFonts } from './kit-fonts.ts';
export type { KitSource } from './kit-source.ts';
export { leaflet } from './leaflet.ts';
export { longText } from './long-text.ts';
export { poster } from './poster.ts';
export { readAloudScript } from './read-aloud-script.ts';
export { smsText } from './sms-text.ts';
export { whatsappText } from './whatsapp-text.ts';
