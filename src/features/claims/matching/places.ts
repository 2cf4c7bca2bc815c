/** Provinces, regencies and cities of Indonesia by their short official names, and some that people use. */
const HERE =
  'aceh aceh_barat aceh_barat_daya aceh_besar aceh_jaya aceh_selatan aceh_singkil aceh_tamiang ' +
  'aceh_tengah aceh_tenggara aceh_timur aceh_utara ambon badung balikpapan banda_aceh ' +
  'bandar_lampung bandung bandung_barat banggai banggai_kepulauan banggai_laut bangka ' +
  'bangka_barat bangka_selatan bangka_tengah bangkalan bangli banjarbaru banjarmasin ' +
  'banjarnegara bantaeng banten bantul banyuasin banyumas banyuwangi barito_kuala ' +
  'barito_selatan barito_timur barito_utara batam batanghari batu_bara bau_bau bekasi belitung ' +
  'belitung_timur bener_meriah bengkalis bengkayang bengkulu bengkulu_selatan bengkulu_tengah ' +
  'bengkulu_utara berau biak_numfor bima binjai bintan bireuen bitung blitar blora boalemo ' +
  'bogor bojonegoro bolaang_mongondow bolaang_mongondow_selatan bolaang_mongondow_timur ' +
  'bolaang_mongondow_utara bombana bondowoso bone_bolango bontang boven_digoel boyolali brebes ' +
  'bukittinggi buleleng bulukumba bulungan bungo buru_selatan buton buton_selatan buton_tengah ' +
  'buton_utara cengkareng ciamis cianjur cilacap cilegon cimahi cirebon dairi deli_serdang ' +
  'demak denpasar depok dharmasraya dogiyai dompu donggala dumai empat_lawang enrekang fak_fak ' +
  'flores_timur garut gayo_lues gianyar gorontalo gorontalo_utara gowa gresik grobogan ' +
  'gunung_mas gunungkidul gunungsitoli halmahera_barat halmahera_selatan halmahera_tengah ' +
  'halmahera_timur halmahera_utara hulu_sungai_selatan hulu_sungai_tengah hulu_sungai_utara ' +
  'humbang_hasundutan indragiri_hilir indragiri_hulu indramayu intan_jaya jabodetabek jakarta ' +
  'jakarta_barat jakarta_pusat jakarta_selatan jakarta_timur jakarta_utara jambi jawa_barat ' +
  'jawa_tengah jawa_timur jayapura jember jembrana jeneponto jepara jogja jogjakarta jombang ' +
  'kaimana kalimantan_barat kalimantan_selatan kalimantan_tengah kalimantan_timur ' +
  'kalimantan_utara kampar kapuas kapuas_hulu karanganyar karangasem karawang karimun karo ' +
  'katingan kayong_utara kebumen kediri kemayoran kendal kendari kep_siau_tagulandang_biaro ' +
  'kepahiang kepulauan_anambas kepulauan_aru kepulauan_bangka_belitung kepulauan_mentawai ' +
  'kepulauan_meranti kepulauan_riau kepulauan_sangihe kepulauan_selayar kepulauan_seribu ' +
  'kepulauan_sula kepulauan_talaud kepulauan_tanimbar kepulauan_yapen kerinci ketapang klaten ' +
  'klungkung kolaka kolaka_timur kolaka_utara konawe konawe_kepulauan konawe_selatan ' +
  'konawe_utara kotabaru kotamobagu kotawaringin_barat kotawaringin_timur kuantan_singingi ' +
  'kubu_raya kudus kulon_progo kupang kuta kutai_barat kutai_kartanegara kutai_timur ' +
  'labuhanbatu labuhanbatu_selatan labuhanbatu_utara lahat lamandau lamongan lampung ' +
  'lampung_barat lampung_selatan lampung_tengah lampung_timur lampung_utara langkat lanny_jaya ' +
  'lebong lembata lhokseumawe lima_puluh_kota lombok lombok_barat lombok_tengah lombok_timur ' +
  'lombok_utara lubuk_linggau lumajang luwu luwu_timur luwu_utara madiun magelang magetan ' +
  'mahakam_ulu majalengka majene makassar malinau malioboro maluku maluku_barat_daya ' +
  'maluku_tengah maluku_tenggara maluku_utara mamasa mamberamo_raya mamberamo_tengah mamuju ' +
  'mamuju_tengah manado mandailing_natal manggarai manggarai_barat manggarai_timur manokwari ' +
  'manokwari_selatan mappi maros mataram melawi merangin merauke mesuji minahasa ' +
  'minahasa_selatan minahasa_tenggara minahasa_utara mojokerto morowali morowali_utara ' +
  'muara_enim muaro_jambi mukomuko muna_barat murung_raya musi_banyuasin musi_rawas ' +
  'musi_rawas_utara nabire nagan_raya natuna ngada nganjuk ngawi nias nias_barat nias_selatan ' +
  'nias_utara nunukan nusa_tenggara_barat nusa_tenggara_timur ogan_ilir ogan_komering_ilir ' +
  'ogan_komering_ulu ogan_komering_ulu_selatan ogan_komering_ulu_timur pacitan padang_lawas ' +
  'padang_lawas_utara padang_panjang padang_pariaman padangsidimpuan pagar_alam pakpak_bharat ' +
  'palangkaraya palembang palopo pamekasan pandeglang pangandaran pangkajene_dan_kepulauan ' +
  'pangkal_pinang paniai papua papua_barat papua_barat_daya papua_pegunungan papua_selatan ' +
  'papua_tengah parepare pariaman parigi_moutong pasaman pasaman_barat pasangkayu pasuruan ' +
  'payakumbuh pegunungan_arfak pegunungan_bintang pekalongan pekan_baru pekanbaru pelalawan ' +
  'pemalang pematangsiantar penajam_paser_utara penukal_abab_lematang_ilir pesawaran ' +
  'pesisir_barat pesisir_selatan pidie_jaya pinrang pohuwato polewali_mandar ponorogo pontianak ' +
  'poso prabumulih pringsewu probolinggo pulang_pisau pulau_morotai pulau_taliabu puncak_jaya ' +
  'purbalingga purwakarta purworejo raja_ampat rejang_lebong rembang riau rokan_hilir ' +
  'rokan_hulu rote_ndao sabang sabu_raijua salatiga samarinda sambas samosir sanggau sanur ' +
  'sarolangun sawahlunto sekadau seluma semarang seram_bagian_barat seram_bagian_timur ' +
  'serdang_bedagai seruyan siak sibolga sidenreng_rappang sidoarjo sijunjung simalungun ' +
  'simeulue singkawang sintang situbondo sleman solo solok solok_selatan soppeng sorong ' +
  'sorong_selatan sragen subulussalam sukabumi sukamara sukoharjo sulawesi_barat ' +
  'sulawesi_selatan sulawesi_tengah sulawesi_tenggara sulawesi_utara sumatera_barat ' +
  'sumatera_selatan sumatera_utara sumba_barat sumba_barat_daya sumba_tengah sumba_timur ' +
  'sumbawa sumbawa_barat sumedang sumenep sungai_penuh surabaya surakarta tabalong tabanan ' +
  'takalar tana_tidung tana_toraja tanah_bumbu tanah_datar tanah_laut tangerang ' +
  'tangerang_selatan tanggamus tanjung_jabung_barat tanjung_jabung_timur tanjung_pinang ' +
  'tanjung_priok tanjungbalai tapanuli_selatan tapanuli_tengah tapanuli_utara tarakan ' +
  'tasikmalaya tebing_tinggi tebo teluk_bintuni teluk_wondama temanggung ternate ' +
  'tidore_kepulauan timor_tengah_selatan timor_tengah_utara toba tojo_una_una toli_toli ' +
  'tolikara tomohon toraja_utara trenggalek tual tuban tulang_bawang tulang_bawang_barat ' +
  'tulungagung ubud wakatobi way_kanan wonogiri wonosobo yahukimo yogyakarta ';

/** Also common words or surnames: taken for places only when written with a capital. */
const ONLY_CAPITAL =
  'asahan bali batang kuningan langsa lebak malaka malang medan padang palu sampang serang ' +
  'subang tegal ';

/** Countries and cities that messages tell of. */
const ABROAD =
  'afganistan afrika_selatan amerika amerika_serikat arab_saudi argentina australia austria ' +
  'bangkok bangladesh beijing belanda belgia berlin brasil brunei bulgaria ceko china cina ' +
  'denmark dubai eropa filipina finlandia gaza ghana hong_kong hongkong hungaria india inggris ' +
  'irak iran irlandia islandia israel istanbul italia jeddah jepang jerman johor kairo kamboja ' +
  'kanada kenya korea korea_selatan korea_utara kuala_lumpur kuba kuwait laos lebanon libya ' +
  'london madinah makau makkah malaysia manila maroko mekah mekkah meksiko melbourne mesir ' +
  'moskow mumbai myanmar nepal new_delhi new_york nigeria norwegia oman pakistan palestina ' +
  'paris penang perancis polandia portugal prancis qatar rohingya roma rumania rusia saudi ' +
  'selandia_baru seoul shanghai singapura skotlandia somalia spanyol sri_lanka sudan suriah ' +
  'swedia swiss sydney taiwan tajikistan teheran tel_aviv thailand tibet timor_leste tiongkok ' +
  'tokyo tunisia turki uganda uighur ukraina uni_emirat_arab uyghur uzbekistan vatikan ' +
  'venezuela vietnam washington wuhan xinjiang yaman yerusalem yordania yunani ';

const namesIn = (list: string) => list.split(' ').map((name) => name.replaceAll('_', ' '));

export const PLACES: readonly string[] = [...namesIn(HERE), ...namesIn(ABROAD)];
export const CAPITAL_PLACES: ReadonlySet<string> = new Set(namesIn(ONLY_CAPITAL));
