/** Posts that answer for an office: to one of them a case is given. */
export const WORKING_POSTS = [
  'agency_liaison',
  'agency_head',
  'lurah',
  'kelurahan_staff',
  'camat',
  'kecamatan_staff',
] as const;
