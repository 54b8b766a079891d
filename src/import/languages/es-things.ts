import type { ThingsTable } from "./things-table";

/** Of Spanish news, what bears words and what is called out. */
export const spanishThings = {
  houses: `
    hotel hostal posada restaurante café bar taberna cervecería bodega panadería carnicería farmacia librería tienda
    almacén supermercado cine teatro ópera zoológico acuario biblioteca archivo gimnasio piscina granja lechería molino
    mina cantera refinería fábrica planta taller garaje depósito aeropuerto puerto estación prisión cárcel guardería
    monasterio convento abadía catedral templo sinagoga asilo residencia sitio robot pantalla pantallas máquina radio
    televisión línea centralita
  `,
  inscriptions: "leyenda inscripción texto mensaje consigna consignas eslogan estribillo dedicatoria",
  presenting: `
    cuelga colgaba cuelgan colgaban pende pendía hay había hubo figura figuraba aparece aparecía apareció luce lucía ondea
    ondeaba flamea asoma asomaba destaca destacaba brilla brillaba parpadea parpadeaba queda quedaba yace reposa reposaba
    campea campeaba está estaba
  `,
  placing: `
    en sobre bajo tras junto ante encima debajo frente dentro detrás delante entre allí ahí al afuera adentro
    pegado pegada colgado colgada clavado clavada prendido prendida sujeto sujeta escrito escrita pintado pintada
  `,
  cries: `
    grito gritos cántico cánticos consigna consignas abucheo abucheos vítor vítores silbidos voz voces coro coros clamor
    insulto insultos
  `,
  criers: "al a con",
  attributes: "con",
  whereBefore: "en bajo tras",
  deliveries: `
    resignación ironía sorna rabia orgullo alivio tristeza alegría emoción entusiasmo cautela convicción firmeza dureza
    contundencia sarcasmo humor asombro sorpresa indignación amargura nostalgia naturalidad claridad calma seriedad
    insistencia rotundidad vehemencia desdén enfado acento suspiro risa guiño mueca carcajada nudo cabeza hombros mano
    manos llanto juicio sesión debate pleno congreso parlamento senado audiencia reunión acto mitin vista comisión
    votación público privado español inglés silencio respuesta alusión referencia relación motivo ocasión principio final
    momento instante día lunes verano invierno otoño primavera fin cambio efecto realidad fondo general particular
    concreto nombre contra favor cuenta pie casa tiempo memoria palabras twitter facebook instagram televisión internet
  `,
} satisfies Partial<ThingsTable>;
