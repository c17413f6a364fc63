/** Where a browser keeps the language of the screen; read by the server before anything is drawn. */
export const LANG_COOKIE = "rapporteur_lang";
