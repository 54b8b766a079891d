/** In Spanish, what else whoever has an office or a trade is called: "la jueza" is "la magistrada" further on. */
export const OTHER_ROLES = `
  dr=doctor dra=doctora dr=médico dra=médica doctor=médico doctora=médica médico=doctor médica=doctora
  médico=facultativo médica=facultativa doctor=facultativo doctora=facultativa cirujano=médico cirujana=médica
  prof=profesor prof=profesora profesor=docente profesora=docente maestro=docente maestra=docente
  catedrático=profesor catedrática=profesora profesor=académico profesora=académica
  lic=abogado lic=abogada abogado=letrado abogada=letrada defensor=letrado defensora=letrada abogado=defensor
  abogada=defensora defensor=abogado defensora=abogada abogado=jurista abogada=jurista
  juez=magistrado jueza=magistrada magistrado=juez magistrada=jueza juez=togado magistrado=togado
  juez=jurista jueza=jurista fiscal=funcionario fiscal=funcionaria perito=especialista perita=especialista
  gobernador=mandatario gobernadora=mandataria presidente=mandatario presidenta=mandataria
  alcalde=regidor alcaldesa=regidora alcalde=edil alcaldesa=edil concejal=edil concejala=edil concejal=regidor
  concejala=regidora
  diputado=legislador diputada=legisladora senador=legislador senadora=legisladora diputado=parlamentario
  diputada=parlamentaria senador=parlamentario senadora=parlamentaria diputado=congresista diputada=congresista
  congresista=legislador congresista=legisladora congresista=parlamentario congresista=parlamentaria
  portavoz=vocero portavoz=vocera vocero=portavoz vocera=portavoz
  entrenador=técnico entrenadora=técnica técnico=entrenador técnica=entrenadora seleccionador=técnico
  seleccionadora=técnica seleccionador=entrenador seleccionadora=entrenadora entrenador=estratega
  técnico=estratega entrenador=preparador técnico=preparador portero=guardameta arquero=guardameta
  portero=arquero portera=arquera guardameta=portero guardameta=arquero
  monseñor=obispo padre=sacerdote cura=sacerdote párroco=sacerdote párroco=cura cura=párroco sacerdote=cura
  sacerdote=párroco obispo=prelado arzobispo=prelado cardenal=prelado cardenal=purpurado papa=pontífice
  sacerdote=religioso monja=religiosa hermana=religiosa fraile=religioso
  guardia=agente policía=agente agente=policía sargento=policía general=militar coronel=militar capitán=militar
  comandante=militar teniente=militar almirante=militar
  novelista=escritor novelista=escritora poeta=escritor poeta=escritora escritor=autor escritora=autora
  novelista=autor novelista=autora cineasta=director cineasta=directora director=cineasta directora=cineasta
  director=realizador directora=realizadora actor=intérprete actriz=intérprete cantante=intérprete
  cantante=artista pintor=artista pintora=artista escultor=artista escultora=artista
  empresario=industrial dueño=propietario dueña=propietaria propietario=dueño propietaria=dueña
  marido=esposo mujer=esposa esposo=marido esposa=mujer cónsul=diplomático embajador=diplomático
  embajadora=diplomática canciller=diplomático
  presidente=gobernante presidente=dignatario presidente=jefe_de_estado presidente=jefe_del_estado
  presidente=jefe_de_gobierno presidente=jefe_del_gobierno presidente=jefe_del_ejecutivo
  presidente=titular_del_ejecutivo presidente=líder_del_ejecutivo presidenta=gobernante presidenta=dignataria
  presidenta=jefa_de_estado presidenta=jefa_del_estado presidenta=jefa_de_gobierno presidenta=jefa_del_gobierno
  presidenta=jefa_del_ejecutivo presidenta=titular_del_ejecutivo presidenta=líder_del_ejecutivo
  canciller=jefe_del_gobierno canciller=jefa_del_gobierno canciller=jefe_del_ejecutivo canciller=jefa_del_ejecutivo
  canciller=ministro_de_exteriores canciller=ministra_de_exteriores canciller=jefe_de_la_diplomacia
  canciller=jefa_de_la_diplomacia canciller=titular_de_exteriores
  ministro=premier ministro=jefe_del_gobierno ministro=jefe_de_gobierno
  ministro=jefe_del_ejecutivo ministro=jefe_de_la_diplomacia ministro=jefe_de_la_cartera ministro=titular
  ministra=premier ministra=jefa_del_gobierno ministra=jefa_de_gobierno
  ministra=jefa_del_ejecutivo ministra=jefa_de_la_diplomacia ministra=jefa_de_la_cartera ministra=titular
  secretario=jefe_de_la_diplomacia secretario=titular secretario=diplomático secretario=sindicalista
  secretaria=jefa_de_la_diplomacia secretaria=titular secretaria=diplomática secretaria=sindicalista
  consejero=titular consejera=titular comisario=policía comisaria=policía gobernador=titular_del_ejecutivo
  gobernador=jefe_del_ejecutivo gobernador=gobernante gobernadora=titular_del_ejecutivo
  gobernadora=jefa_del_ejecutivo gobernadora=gobernante alcalde=munícipe alcalde=burgomaestre alcalde=jefe_comunal
  alcalde=primer_edil alcaldesa=munícipe alcaldesa=burgomaestre alcaldesa=jefa_comunal alcaldesa=primera_edil
  intendente=jefe_comunal intendente=jefa_comunal diputado=asambleísta
  senador=asambleísta diputada=asambleísta senadora=asambleísta asambleísta=legislador asambleísta=legisladora
  asambleísta=parlamentario asambleísta=parlamentaria asambleísta=congresista representante=legislador
  representante=legisladora representante=congresista eurodiputado=parlamentario eurodiputada=parlamentaria
  candidato=postulante candidata=postulante rey=monarca rey=soberano rey=jefe_del_estado rey=jefe_de_estado
  reina=monarca reina=soberana papa=santo_padre papa=sumo_pontífice papa=obispo_de_roma obispo=clérigo
  obispo=religioso arzobispo=clérigo arzobispo=religioso sacerdote=clérigo padre=clérigo padre=religioso
  cura=clérigo cura=religioso párroco=clérigo párroco=religioso pastor=clérigo pastor=religioso juez=juzgador
  jueza=juzgadora abogado=penalista abogada=penalista jurista=abogado jurista=abogada jurista=letrado
  jurista=letrada médico=galeno médico=sanitario cirujano=galeno cirujano=sanitario cirujano=doctor
  epidemiólogo=galeno epidemiólogo=sanitario epidemiólogo=doctor pediatra=galeno pediatra=sanitario pediatra=doctor
  médica=sanitaria cirujana=sanitaria cirujana=doctora epidemióloga=sanitaria epidemióloga=doctora
  pediatra=sanitaria pediatra=doctora enfermero=sanitario enfermera=sanitaria investigador=científico
  investigadora=científica biólogo=científico físico=científico químico=científico geólogo=científico
  astrónomo=científico sismólogo=científico vulcanólogo=científico climatólogo=científico meteorólogo=científico
  bióloga=científica física=científica química=científica geóloga=científica astrónoma=científica
  sismóloga=científica vulcanóloga=científica climatóloga=científica meteoróloga=científica economista=analista
  politólogo=analista politóloga=analista internacionalista=analista entrenador=míster entrenador=timonel
  entrenador=dt entrenador=adiestrador técnico=míster técnico=timonel técnico=dt técnico=adiestrador
  seleccionador=míster seleccionador=timonel seleccionador=dt seleccionador=adiestrador dt=míster dt=timonel
  dt=adiestrador dt=entrenador dt=técnico delantero=futbolista delantero=jugador delantero=atacante
  delantero=goleador delantero=ariete delantera=futbolista delantera=jugadora delantera=atacante
  delantera=goleadora defensa=futbolista defensa=jugador central=futbolista central=jugador lateral=futbolista
  lateral=jugador volante=futbolista volante=jugador extremo=futbolista extremo=jugador centrocampista=futbolista
  centrocampista=jugador mediocampista=futbolista mediocampista=jugador mediapunta=futbolista mediapunta=jugador
  portero=futbolista portero=jugador arquero=futbolista arquero=jugador guardameta=futbolista guardameta=jugador
  capitán=futbolista capitán=jugador defensa=jugadora central=jugadora lateral=jugadora volante=jugadora
  extremo=jugadora centrocampista=jugadora mediocampista=jugadora portera=futbolista portera=jugadora
  arquera=futbolista arquera=jugadora guardameta=jugadora capitana=futbolista capitana=jugadora futbolista=jugador
  futbolista=jugadora tenista=jugador tenista=jugadora base=jugador base=jugadora base=baloncestista pívot=jugador
  pívot=jugadora pívot=baloncestista alero=jugador alero=jugadora alero=baloncestista escolta=jugador
  escolta=jugadora escolta=baloncestista cantante=vocalista cantante=cantautor cantante=cantautora cantante=músico
  cantautor=cantante cantautor=músico cantautor=intérprete músico=cantante músico=intérprete rapero=cantante
  rapero=músico rapero=intérprete guitarrista=cantante guitarrista=músico guitarrista=intérprete
  cantautora=cantante cantautora=intérprete música=cantante música=intérprete rapera=cantante rapera=intérprete
  cineasta=realizador cineasta=realizadora periodista=comunicador presentador=comunicador conductor=comunicador
  periodista=comunicadora presentadora=comunicadora conductora=comunicadora presentador=conductor
  presentador=periodista presentadora=conductora presentadora=periodista escritor=narrador escritor=literato
  novelista=narrador novelista=literato escritora=narradora novelista=narradora dramaturgo=autor
  dramaturgo=escritor ensayista=autor ensayista=escritor poeta=autor dramaturga=autora dramaturga=escritora
  ensayista=autora ensayista=escritora poeta=autora empresario=magnate empresario=multimillonario fundador=magnate
  fundador=multimillonario sargento=uniformado teniente=uniformado capitán=uniformado coronel=uniformado
  general=uniformado comandante=uniformado inspector=uniformado comisario=uniformado policía=uniformado
  guardia=uniformado agente=uniformado soldado=uniformado inspector=policía inspector=agente inspectora=policía
  inspectora=agente almirante=uniformado madre=progenitora padre=progenitor acusado=imputado acusado=procesado
  acusado=encausado imputado=acusado imputado=procesado imputado=encausado procesado=acusado procesado=imputado
  procesado=encausado encausado=acusado encausado=imputado encausado=procesado acusada=imputada acusada=procesada
  acusada=encausada imputada=acusada imputada=procesada imputada=encausada procesada=acusada procesada=imputada
  procesada=encausada encausada=acusada encausada=imputada encausada=procesada detenido=arrestado
  detenida=arrestada agricultor=campesino agricultora=campesina comerciante=tendero comerciante=tendera
  activista=ambientalista activista=ecologista defensor=ambientalista defensor=ecologista
`;
