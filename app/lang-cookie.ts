/** Where a browser keeps the language of the screen; read by the server before the page is rendered. */
export const LANG_COOKIE = "rapporteur_lang";
