export {
  MAX_IMAGE_BYTES,
  mediaPath,
  type MediaRefusal,
  type StoredFile,
  type StoreOutcome,
} from './file.ts';
export { mediaJobs } from './jobs.ts';
export { localStore } from './local-store.ts';
export { listFiles } from './queries.ts';
export { mediaRoutes } from './routes.ts';
export { s3Store } from './s3-store.ts';
export { storeDocument, storeImage } from './store-file.ts';
export { StoreFull, type MediaStore } from './store.ts';
export { sweepOrphans } from './sweep.ts';
