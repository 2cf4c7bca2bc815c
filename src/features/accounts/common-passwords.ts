/**
 * Words that are guessed first here, folded to letters and digits. A tail of digits
 * does not save them. Ours, from what people in Indonesia commonly choose.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password passw0rd p4ssword katasandi katakunci sandirahasia rahasiaku rahasiasekali sandiku sandisaya
  administrator adminadmin adminkim adminkota adminmetro superadmin superuser operator letmein
  welcome welcomeback selamatdatang selamatpagi qwertyuiop qwertyui qwerty qwertyasdf asdfghjkl asdfghjk
  zxcvbnm zxcvbnmasd qazwsxedc qazwsx qweasdzxc qwe qwer asdf asd abc abcdef abcde
  indonesia indonesiaku indonesiaraya indonesiamerdeka merdeka merahputih garudaindonesia pancasila
  nusantara bhinnekatunggalika sumpahpemuda proklamasi tanahair
  lampung lampungku bandarlampung metrolampung kotametro metrokota metro sambung sambungmetro
  metropusat metrobarat metrotimur metroutara metroselatan jakarta jakartaku bandung bandungku
  surabaya yogyakarta jogjakarta semarang palembang medan makassar
  bismillah bismilah bismillahi bismillahirrahmanirrahim alhamdulillah alhamdulilah subhanallah
  astagfirullah assalamualaikum insyaallah masyaallah allahuakbar allah muhammad muhammadsaw
  yesuskristus tuhanyesus halleluya haleluya
  sayang sayangku sayangkamu sayangmama sayangibu sayangselamanya cinta cintaku cintakamu
  cintasejati akucintakamu akusayangkamu iloveyou iloveu loveyou loveyouforever kamuaku
  anakku anakkusayang keluarga keluargaku keluargabahagia mamapapa ibubapak ayahbunda mamasayang
  papasayang ayahibu istriku suamiku
  kucing kucingku doraemon naruto sasuke pokemon superman batman spiderman dragonball onepiece
  persija persib persebaya arema persija persibbandung manchesterunited realmadrid barcelona
  juventus liverpool chelsea arsenal football sepakbola bulutangkis
  facebook instagram whatsapp youtube google gmail yahoo tiktok twitter telegram
  sunshine princess princes dragon monkey master shadow trustno letmein starwars computer komputer
  internet handphone samsung samsunggalaxy android iphone laptop
  semangat semangatku sukses suksesselalu bahagia bahagiaselalu sehatselalu terimakasih
  januari februari maret april agustus september oktober november desember
  senin selasa rabu kamis jumat sabtu minggu ramadhan ramadan lebaran idulfitri
  kelurahan kecamatan kelompokinformasimasyarakat walikota diskominfo kominfo pewarta
  changeme default guest testtest testing percobaan contoh contohsandi gantisandi gantiaku
  `
    .trim()
    .split(/\s+/),
);
