/** A form that texts of records have, with the standard one of the same meaning. */
export type Standard = readonly [form: RegExp, standard: string];

/** Verbs that these objects do not take, with the one of equal force that they do take, and what may stand between. */
export type Pair = readonly [verbs: string, objects: string, standard: string, between?: string];
