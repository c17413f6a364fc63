const HEADS =
  /^(?:(?:deputy|vice|executive|acting|former) )*(?:mayor|governor|county head|district head|head)$/i;
/** "Shijiazhuang" of "Shijiazhuang Municipal People's Government" after a head's title. */
export const isGovernment = (title: string, name: string): string | undefined => {
  const place =
    /^(?:the )?(.+?)(?: (?:Municipal|Provincial|Regional|Prefectural|Territorial|Cantonal|Communal))? (?:People's )?Government$/.exec(
      name,
    ) ??
    /^(?:the )?(?:People's|Provincial|Municipal|City|County|District|Regional|State|Local) Government of (\p{Lu}.*)$/u.exec(
      name,
    ) ??
    /^(?:the )?(?:City|Municipality|Town|Commune|Borough|Village) of (\p{Lu}.*)$/u.exec(name);
  return HEADS.test(title) && place?.[1] ? place[1] : undefined;
};
