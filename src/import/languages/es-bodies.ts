import type { LanguageTable } from "./language";

/** Of Spanish news, with what names of bodies, places and works begin. */
export const spanishBodies = {
  bodyNames: `
    academia administración aeropuerto agencia agrupación alianza asamblea asociación audiencia avenida ayuntamiento banco bloque
    bodegas caja calle cámara campus canal caracol casa cerro círculo ciudad clínica club colegio comisión comité compañía
    comunidad confederación congreso consejo construcciones convergencia cooperativa coordinadora copa corporación correo corte
    costa defensoría diario editorial ejército energía energías escuela espectador estación estadio estado fábrica
    facultad federación ferrocarriles festival fiscalía foro frente fuerza fundación gaceta gobierno grupo hacienda heraldo hospital
    hotel industrias instituto internacional isla juzgado laboratorios laguna liga mercado mercurio minera ministerio
    movimiento mundo municipalidad museo nación nacional noticias océano oficina olimpo organización palacio parlamento parque
    partido península periódico plaza policía prensa provincia puente puerto radio red registro renovables república revista río
    semanario senado servicio servicios sierra sindicato sociedad tarde teatro telediario televisión tiempo torneo
    tribuna tribunal unidad unidos unión universidad universal valle vanguardia villa volcán voz zona
    pólvoras pirotecnia limpiezas transportes aceites aguas autobuses aerolíneas supermercados hermanos conservas cementos hoteles viajes seguros astilleros talleres almacenes ediciones inmobiliaria distribuciones excavaciones lácteos cárnicas
  `,
  firms: "empresa compañía firma multinacional aerolínea consorcio",
  companies:
    "empresa compañía grupo entidad dependencia organismo institución cartera corporación agrupación formación coalición organización asociación federación sindicato colectivo plataforma sociedad consorcio firma multinacional aerolínea fundación confederación patronal gremio",
  namesakes: `
    hospital clínica universidad instituto colegio escuela liceo fundación centro aeropuerto estadio teatro parque plaza
    calle avenida paseo puente museo biblioteca auditorio palacio premio pabellón residencia polideportivo complejo
    cárcel penal penitenciaría base barrio urbanización villa ciudad puerto san santa santo sala casa banco bodegas
    editorial restaurante librería galería festival torneo trofeo copa caso ley cine bar conservatorio isla río club
  `,
  channels: `
    emisora cadena radio agencia diario periódico revista programa canal red social plataforma portal web podcast magacín
    semanario televisión noticiero noticiario informativo espacio publicación rotativo medio digital magazine telediario
  `,
  works: `
    operación proyecto programa plan caso bar restaurante barco pesquero memorias autobiografía largometraje cortometraje telenovela
    buque yate velero fragata hotel cafetería librería sala teatro discoteca club asociación colectivo fundación campaña iniciativa festival premio
    concurso certamen torneo sello sencillo tema himno tango bolero corrido musical videojuego cómic suplemento semanario portal blog newsletter
    película libro novela canción álbum disco poema cuadro exposición muestra serie episodio obra ópera ensayo artículo
    documental programa podcast título titulado titulada titulaba tituló revista diario periódico cuento relato comedia drama himno espectáculo
    sinfonía reportaje conferencia sección zarzuela poemario copla pieza columna ponencia
  `,
} satisfies Partial<LanguageTable>;
