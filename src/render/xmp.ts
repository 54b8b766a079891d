import { escapeXml } from "../model/escape-xml";

/** What a picture says about itself, for archives and screen readers that get only the file. */
export interface PictureMetadata {
  language: string;
  title: string;
  alt: string;
  /** Who is to be named: the publisher. */
  credit: string;
  /** Where it comes from: the article's address, else its headline and publisher. */
  source: string;
  /** The digest of the quoted words, or of the stretch that an event rests on. */
  digest: string;
}

/**
 * An XMP packet (ISO 16684-1) with Dublin Core, Photoshop and IPTC fields. The
 * digital source type is the IPTC's "created by data-driven media".
 * @see https://www.iptc.org/std/photometadata/specification/
 */
export function writeXmp({ language, title, alt, credit, source, digest }: PictureMetadata): string {
  const alternatives = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">',
    `<dc:title>${alternatives(title)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:source>${escapeXml(source)}</dc:source>`,
    `<dc:identifier>${escapeXml(digest)}</dc:identifier>`,
    `<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`,
    `<Iptc4xmpCore:AltTextAccessibility>${alternatives(alt)}</Iptc4xmpCore:AltTextAccessibility>`,
    "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/dataDrivenMedia</Iptc4xmpExt:DigitalSourceType>",
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join("");
}
