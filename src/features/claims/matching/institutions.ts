/** One institution a line, other names of it behind it; words of a name are joined by an underscore. */
const LIST = `
bca bank_central_asia klikbca mybca
bri bank_rakyat_indonesia brimo britama
bni bank_negara_indonesia
btn bank_tabungan_negara
bsi bank_syariah_indonesia
bank_mandiri livin
cimb cimb_niaga
bank_danamon danamon
bank_permata permatabank
bank_mega
bank_bukopin bukopin
bank_muamalat muamalat
ocbc ocbc_nisp
maybank
panin bank_panin
btpn jenius
bank_jago
seabank
bank_dki
bjb bank_jabar
bank_jatim
bank_jateng
bank_lampung
bank_indonesia
ojk otoritas_jasa_keuangan
lps lembaga_penjamin_simpanan
gopay gojek go-jek
ovo
grab
shopee shopeepay
tokopedia
bukalapak
lazada
blibli
traveloka
linkaja
telkomsel simpati
indosat im3
xl_axiata
smartfren
telkom indihome
pln
pertamina
pdam
garuda_indonesia
lion_air
citilink
airasia air_asia
batik_air
sriwijaya_air
kai kereta_api_indonesia
angkasa_pura
pelindo
pos_indonesia
jne
jnt
sicepat
jasa_marga
transjakarta
indomaret
alfamart
alfamidi
hypermart
carrefour transmart
giant
lotte_mart
matahari
ikea
indofood indomie
mayora
wings
unilever
nestle
danone aqua
coca_cola
pepsi
starbucks
kfc
mcdonald mcd mcdonalds
pizza_hut
burger_king
holland_bakery
sari_roti
samsung
xiaomi
oppo
vivo
apple iphone
honda
toyota
yamaha
suzuki
daihatsu
esemka
adidas
nike
netflix
microsoft
freeport
adaro
astra
krakatau_steel
semen_indonesia
pupuk_indonesia
bulog
kpu komisi_pemilihan_umum
bawaslu
kpk komisi_pemberantasan_korupsi
bmkg
bnpb
basarnas
bpjs bpjs_kesehatan
bpjs_ketenagakerjaan
bpom badan_pom
bps badan_pusat_statistik
bkn badan_kepegawaian_negara
bin badan_intelijen_negara
bnn
bnpt
kemenkes kementerian_kesehatan depkes
kemensos kementerian_sosial
kemenag kementerian_agama
kemendikbud kementerian_pendidikan
kemenkeu kementerian_keuangan
kemenkumham
kemendagri kementerian_dalam_negeri
kemenhub kementerian_perhubungan
kemenhan kementerian_pertahanan
kominfo kemenkominfo kementerian_komunikasi
kemnaker kemenaker kementerian_ketenagakerjaan
kementan kementerian_pertanian
kemlu kementerian_luar_negeri
kemenpan menpan kemenpan_rb
bappenas
disdukcapil dukcapil
samsat
imigrasi
bea_cukai
pajak djp
polri
tni
kostrad
kopassus
kejaksaan kejagung
mahkamah_agung
mahkamah_konstitusi
mui majelis_ulama_indonesia
nu nahdlatul_ulama pbnu
muhammadiyah
fpi
hti
banser ansor
pdip pdi_perjuangan
golkar
gerindra
nasdem
pks
pkb
ppp
demokrat
hanura
perindo
psi
who
unicef
pbb
unesco
palang_merah pmi
nasa
cia
ugm universitas_gadjah_mada
universitas_indonesia
itb
ipb
its
unair universitas_airlangga
undip universitas_diponegoro
unpad universitas_padjadjaran
universitas_brawijaya
unhas universitas_hasanuddin
unila universitas_lampung
uin
metro_tv
tvone tv_one
kompas
detik detikcom
tempo
tribun
liputan6
cnn
bbc
rcti
sctv
trans_tv
pfizer
sinovac
moderna
astrazeneca
bio_farma
biofarma
kimia_farma
kimia_farma
prakerja kartu_prakerja
pkh
`;

/** Every name of an institution with the first of its line, which stands for all of them. */
export const INSTITUTIONS: ReadonlyMap<string, string> = new Map(
  LIST.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ').map((name) => name.replaceAll('_', ' '));
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);

/** What follows is part of the name of an institution: `Dinas Sosial`, `RSUD Anu`, `PT Anu`. */
export const BEFORE_INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    'pt cv bank dinas kementerian kemenko rs rsud rsup rsu rumahsakit universitas institut univ sma smk smp sd smkn ' +
    'sman smpn sdn polres polsek polda polresta puskesmas kantor koperasi yayasan partai universitas pabrik toko ' +
    'pasar mall hotel bandara stasiun terminal masjid gereja vihara pesantren ponpes kodim koramil pltu bumn'
  ).split(' '),
);
