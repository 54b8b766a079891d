/** Numbers and other words for several, before those who are counted. */
export const COUNTS = `
  dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
  diecinueve veinte veintiún veintiuno veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
  veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos doscientas
  trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos
  setecientas ochocientos ochocientas novecientos novecientas mil
  unos unas varios varias algunos algunas otros otras muchos muchas numerosos numerosas diversos diversas distintos
  distintas sendos sendas cuantos cuantas
`;
