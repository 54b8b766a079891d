/** What English news calls what announces or bears somebody’s words. */
export const englishDocuments = `
  certificate certificates diploma diplomas passport pennant flag flags scarf scarves wreath ribbon sash
  marquee parchment tablet engraving stencil lanyard decal magnet keyring bookmark calendar almanac
  yearbook scrapbook notebook notepad post-it napkins guestbook poem verse limerick rhyme hymn chat
  chat-log group-chat dm dms screenshot screenshots printout voice-message voice-note podcast dictionary
  encyclopedia encyclopaedia testimonial cartoon spreadsheet appendix annex amendment bylaw scorecard
  wrapper packaging stamp sheet scrap slip strip cardboard bedspread windscreen
  minutes ticket receipt plywood memorandum thread label tag badge motto index-card greeting-card booklet catalogue catalog guidebook textbook
  writ charge-sheet dissent constitution bylaws by-laws timetable itinerary menu recipe surtitles
  sandwich-board road-sign nameplate doorplate license-plate mug mugs beermat beer-mat coaster cushion doormat
  apron sampler tapestry napkin stanza proverb answering-machine jingle homepage caution pledge creed horoscope
  
  bedsheet bedsheets clause codicil dedication epigraph footnote foreword hoarding invoice
  lyrics pop-up preamble preface press-note signpost
  subtitles synopsis tagline wristband
  ad advert advertisement advisory affidavit alert announcement article assessment audit autobiography banner
  bill billboard biography blackboard blog blog-post blogpost blueprint briefing-paper brochure bulletin
  bumper-sticker caption captions card chalkboard charter column communique communiqué complaint declaration
  decree deposition diary dispatch document documents dossier e-mail e-mails edict editorial editorials email
  emails entry epitaph essay fact-check fact-sheet factsheet fax filing filings flier flyer graffiti
  gravestone guideline guidelines handbill handbook headline headstone indictment injunction inscription
  inspection jersey judgement judgment law lawsuit lawsuits leaflet ledger letter letters logbook manifesto
  manual memo memoir memos message messages motion mural newsletter note notes notice noticeboard obituary
  op-ed pamphlet paper petition placard plaque poll post postcard poster posts press-release proclamation
  prospectus questionnaire read-out readme readout recording release report reports resolution review
  rulebook ruling scoreboard screenplay sign signboard signs slideshow slogan statement statements statute
  sticker study subpoena subtitle summons survey syllabus t-shirt tattoo telegram text text-message texts
  tombstone transcript treaty tweet tweets verdict voicemail warrant webpage website white-paper whiteboard
  whitepaper
  plan roadmap draft drafts circular directive protocol checklist agenda communiqués ordinance regulation
  regulations legislation testament postcards banners placards leaflets memorials whitepapers factsheets
  dispatches telegrams voicemails transcripts affidavits declarations indictments petitions brochures manuals
  inscriptions epitaphs obituaries plaques tablets telegraph cable teleprompter autocue chyron billboards
  t-shirts tattoos sweatshirt hoodie jumper scoresheet programme-note
  sheet sheets scrap scraps slip slips strip page pages
  sash scarf scarves shirt placemat keyring fridge-magnet numberplate marquee awning scroll parchment manuscript
  scribble spreadsheet notebook waiver lease disclaimer appendix annex addendum amendment briefing guidance citation
  encyclical fatwa testimonial riddle screenshot printout print-out transcription excerpt
`;
