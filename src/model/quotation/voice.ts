/** Words of a speaker or of a report that the site holds, with who said them and where they are found. */
export interface Voice {
  readonly words: string;
  /** `Annalena Baerbock`, `PACT commentary (opinion)` */
  readonly speaker: string;
  /** `GA/12734, United Nations press release` */
  readonly report: string;
  /** `quoted`: between quotation marks in the report; `reported`: in its own words; `report`: its whole sentence. */
  readonly kind: 'quoted' | 'reported' | 'report';
  /** Page of the site that has the record: `/statements/2025/annalena-baerbock/`. */
  readonly path: string;
}
