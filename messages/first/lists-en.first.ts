import texts from "../en.json";

// The production build keeps only what these pages show first (pages.mjs, first-texts-loader.mjs).
export default texts;
