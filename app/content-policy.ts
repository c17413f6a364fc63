/**
 * What a page may load: scripts and styles that carry this request's nonce, all else from here. Mantine sets style attributes, which
 * cannot carry one. While developing, the framework evaluates code and adds styles of its own.
 */
export function contentPolicy(nonce: string, production: boolean): string {
  const development = production ? "" : " 'unsafe-eval'";
  const styles = production ? `'nonce-${nonce}'` : "'unsafe-inline'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
