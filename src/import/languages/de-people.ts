import type { LanguageTable } from "./language";

/** How German news addresses people, and tells their sex. */
export const germanPeople = {
  male: "er ihm dieser jener",
  female: "sie ihr",
  unknown: "man wir ich es beide alle einer eine jemand irgendjemand irgendwer niemand",
  maleTitles: "onkel opa opi lord scheich freiherr graf baron herr herrn sir könig prinz fürst pater bruder",
  femaleTitles:
    "tante oma omi lady freifrau freiin gräfin baronin baroness frau königin prinzessin fürstin schwester",
  titles: `
    dr dr. prof prof. dipl.-ing dipl.-ing. dipl.-kfm. dipl.-psych. dipl.-biol. dipl.-phys. priv.-doz. professor professorin präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister
    ministerin bürgermeister bürgermeisterin papst bischof kardinal general pfarrer pfarrerin richter richterin trainer
    trainerin coach graf gräfin baron freiherr mag. mag
    bgm vbgm obm lh lhstv lh-stv stv lr labg nabg abg ing mmag dkfm univ.-prof hon.-prof ao.-prof hptm lt oblt olt obstlt kpl wm insp rev.-insp abt.-insp pfr dir gen.-dir präs kommr komm.-rat hofr vors ra stadtr frhr med dipl
    bgm. vbgm. obm. lh. lhstv. lh-stv. stv. lr. labg. nabg. abg. ing. mmag. dkfm. univ.-prof. hon.-prof. ao.-prof. hptm. lt. oblt. olt. obstlt. kpl. wm. insp. rev.-insp. abt.-insp. pfr. dir. gen.-dir. präs. kommr. komm.-rat. hofr. vors. ra. stadtr. frhr. med. dipl.
    pastor pastorin domherr dekan dekanin prälat propst pröpstin superintendent superintendentin rabbiner rabbinerin imam oberst hauptmann major admiral prior äbtissin abt
  `,
  femaleDeterminers: "die eine ihre",
  femaleEndings: "in frau mutter tochter schwester witwe oma tante nichte dame",
  femaleNounEndings:
    "ung heit keit schaft tät ion ik ei enz anz agentur kammer wehr behörde gruppe börse bank bahn airline liga armee kirche gemeinde presse zentrale stelle allianz synode familie jury justiz schule stadt branche industrie botschaft akademie crew szene kasse klasse uni",
  maleDeterminers: "der ein dem den",
  maleEndings: "mann vater sohn bruder onkel",
  firms: "unternehmen firma konzern",
  companies: "unternehmen firma konzern gesellschaft verein",
} satisfies Partial<LanguageTable>;
