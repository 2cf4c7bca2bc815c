/** Common given and family names, and short names by which people in the news are known. */
const COMMON =
  'abdul abdullah ade adi adit agung agus ahmad aisyah akbar aldi ali alif amin amir ana andi andika andre ' +
  'anggi anita anton anwar ari arif arifin aris arya asep astuti ayu bagas bagus bambang basri bayu budi budiman ' +
  'cahya cahyono candra citra darma dedi deni desi dewi dian didik dimas dina dodi doni dwi edi eka eko endang erna ' +
  'fadli fahmi faisal fajar farid fatimah fauzi febri ferdi fitri galih gani gilang gunawan hadi hafiz hakim halim ' +
  'hamid hamzah handoko hari hariyanto hartono haryanto hasan hasanah hendra hendri heru hidayat husein ibrahim ida ' +
  'ikhsan ilham imam indah indra intan irfan irma irwan iskandar ismail iwan jamal joko johan junaidi kartika kartini ' +
  'kurnia kurniawan kusuma laila lestari lia lina lukman maharani mahmud mansur maria marlina maya mega melati mira ' +
  'mulyadi mulyono mustofa nanda nasution nia nisa novi nugroho nur nurhayati nurul oktavia pertiwi prabowo pramono ' +
  'prasetyo prasetya pratama pratiwi priyanto purnama purnomo purwanto putra putri putu rahayu rahman rahmat raihan ' +
  'ramadhan rani ratna rendi reza rian ridho rina rini riski rizal rizki rizky rohman roni rosa rudi rudy rukmini ' +
  'sahid saiful salim samsul sandi santi santoso saputra sari setiawan setyo sholeh sigit simanjuntak sinaga sinta ' +
  'siregar siti slamet soleh sri subagyo sudirman suharto sukma sulaiman sulastri sulistyo supardi suparman supri ' +
  'supriadi suryadi suryani susanti susanto susilo sutrisno suwarno syahputra syaiful taufik teguh tina titin tono ' +
  'tri tuti udin umar untung usman utami vina wahyu wahyudi wati wawan wayan wibowo widodo wijaya winarno wulan ' +
  'wulandari yadi yanti yanto yoga yudi yulia yuliana yuni yusuf zaenal zahra zainal zulkifli made nyoman ketut ' +
  'megawati soekarno sukarno soeharto habibie gus_dur yudhoyono sby jokowi ahok anies baswedan sandiaga uno ridwan ' +
  'kamil ganjar pranowo risma khofifah mahfud moeldoko luhut pandjaitan terawan tito karnavian gatot nurmantyo ' +
  'rizieq shihab somad felix siauw ginanjar yusril amien rais fadli zon fahri hamzah wiranto airlangga erick thohir ' +
  'gibran kaesang bobby puan muhaimin surya paloh hotman nadiem retno basuki djarot ratna sarumpaet novel baswedan ' +
  'trump obama biden putin erdogan netanyahu merkel macron modi zuckerberg gates musk ronaldo messi';

export const PERSONS: ReadonlySet<string> = new Set(
  COMMON.split(' ').map((name) => name.replaceAll('_', ' ')),
);

/** What follows is somebody's name. */
export const BEFORE_PERSONS: ReadonlySet<string> = new Set(
  (
    'bapak pak ibu bu ustad ustaz ustadz ustadzah kiai kyai habib gus haji hj dr drg prof dokter profesor presiden ' +
    'wapres gubernur bupati walikota camat lurah menteri jenderal kapolri kapolres kapolda kapolsek kolonel letjen mayjen ' +
    'brigjen kombes akbp akp ipda iptu brigadir artis aktor penyanyi ketua bung bang mas mbak nyonya tuan mr mrs sdr sdri ' +
    'almarhum alm almarhumah'
  ).split(' '),
);
