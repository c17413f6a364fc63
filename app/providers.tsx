"use client";

import { MantineProvider } from "@mantine/core";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useState } from "react";
import { repeatEarlyInput } from "@/components/early-input";
import { useHydrated } from "@/components/hydration-gate";
import { theme } from "./theme";
import { loadClient } from "./trpc";

// Fetched after the page is hydrated, and before it is needed: it also says that the server cannot be reached.
const NotificationStack = dynamic(() => import("./notifications"), { ssr: false });

/** Providers of every screen: theme, notifications. */
export function Providers({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  // The page's policy contains the nonce of its first response; those of later responses do not apply.
  const [own] = useState(nonce);
  // What holds the page still behind a dialog reads the nonce for its style from here.
  if (typeof window !== "undefined") Object.assign(window, { __webpack_nonce__: own });
  const hydrated = useHydrated();
  useEffect(() => {
    // After the effect: React renders nothing within it, and a controlled field would lose each letter at once.
    if (hydrated) queueMicrotask(repeatEarlyInput);
    if (hydrated) void loadClient().catch(() => undefined);
  }, [hydrated]);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
      getStyleNonce={() => own ?? ""}
    >
      {children}
      <NotificationStack />
    </MantineProvider>
  );
}
