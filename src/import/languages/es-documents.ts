/** What Spanish news calls what announces or bears somebody’s words. */
export const spanishDocuments = `
  captura capturas pantallazo diccionario enciclopedia biblia poema verso versos copla coplas estrofa
  soneto caricatura viñeta bufanda parche muro escaparate tablilla folio folios ticket tique
  envoltorio pedestal monolito grabado plantilla sello proposición anteproyecto capítulo párrafo anexo
  convenio laudo escritura convocatoria invitación alerta alertas publicidad spot marquesina luminoso
  bitácora ficha fichas sumario informes comunicados resoluciones sentencias
  cartelito veredicto formulario cuestionario advertencia pronóstico altoparlante marcador gps chatbot estribillo
  subtítulo cojín felpudo delantal parabrisas cartón diploma certificado renglón
  lona lonas sábana sábanas bandera banderas banderín tablero tablón calcomanía calcomanías rotulito cartelón
  manta mantas banderola estandarte leyenda cláusula inciso apartado factura recibo boleto papeleta
  lápidas estela epígrafe menú contestador altavoz altavoces megafonía megáfono notificaciones
  aplicación prospecto impreso instructivo díptico tríptico tatuaje gorra pulsera chapa
  auditoría rayado rayados
  pancartas carteles libreta camiseta acta página oficios comunicado carta informe cartel pancarta letrero
  mensaje correo nota documento octavilla sentencia auto fallo resolución artículo editorial estudio texto
  aviso inscripción placa web moción ley petición lema publicación tuit declaración atestado acta escrito
  dictamen diario bando testamento tribuna posteo volante folleto afiche mural pintada grafiti valla misiva
  tarjeta circular memorando memorándum reglamento decreto edicto querella denuncia demanda recurso
  alegato hilo vídeo video grabación audio prólogo biografía memorias boletín expediente investigación
  encuesta sondeo manifiesto proclama octavillas consigna consignas cántico cánticos eslogan gritos rótulo
  cartela letreros mensajes cartas tuits audios crónica guion borrador enmienda tratado contrato reporte
  cartulina cartulinas pizarra pizarrón valla vallas rotulación pegatina pegatinas postal postales
  dedicatoria papelito anuncio anuncios esquela esquelas obituario oficio
  providencia ordenanza normativa constitución código reglamento protocolo bases pliego
  autopsia peritaje preámbulo prefacio epílogo
  panfleto pasquín hoja cable teletipo chat conversaciones transcripción
  grabaciones vídeos videos anotación cuaderno manual estatuto estatutos
  requerimiento citación notificación inscripciones pintadas grafitis murales placas etiqueta sms
  minuta telegrama epitafio lápida credencial portada reseña columna ponencia catálogo
`;
