export { clearAbandoned, localStore } from './local-store.ts';
export { s3Store, type S3Options } from './s3-store.ts';
export {
  MEDIA_EXTENSIONS,
  parseMediaName,
  StoreFull,
  type MediaExtension,
  type MediaStore,
  type StoredName,
} from './store.ts';
