/** Nouns of groups of people and of organizations that a title begins with. */
export const GROUP_NOUNS =
  "leaders|experts|officials|ministers|instructors|trainees|students|pupils|teachers|scholars|scientists|researchers|delegates|representatives|diplomats|envoys|ambassadors|consuls|mayors|governors|doctors|engineers|entrepreneurs|professionals|farmers|journalists|artists|librarians|lawyers|judges|organi[sz]ations|businesses|companies|enterprises|firms|universities|schools|chambers";
