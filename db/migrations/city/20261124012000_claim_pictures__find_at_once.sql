-- New bands go into the index at once: a list of pending ones is read whole by every look-up, which
-- took two seconds after many pictures came in.
alter index claim_pictures_bands_idx set (fastupdate = off);
