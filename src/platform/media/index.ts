export {
  imageSrcset,
  MAX_DOCUMENT_BYTES,
  MAX_IMAGE_BYTES,
  mediaPath,
  type MediaRefusal,
  type StoredFile,
  type StoreOutcome,
  type Upload,
} from './file.ts';
export { mediaJobs } from './jobs.ts';
export { localStore } from './local-store.ts';
export { listFiles } from './queries.ts';
export { mediaRoutes } from './routes.ts';
export { s3Store, type S3Options } from './s3-store.ts';
export { storeDocument, storeImage } from './store-file.ts';
export {
  MEDIA_EXTENSIONS,
  parseMediaName,
  StoreFull,
  type MediaExtension,
  type MediaStore,
  type StoredName,
} from './store.ts';
export { sweepOrphans } from './sweep.ts';
