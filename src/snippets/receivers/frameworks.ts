/** Frameworks and proxies that stand between the wire and one's own code: the lines that get at what was signed. */

import type { ProgramLanguage } from '../languages.ts'

export type FrameworkId = 'spring' | 'flask' | 'express' | 'aspnet' | 'laravel' | 'nginx'

export type FrameworkLines = {
  readonly id: FrameworkId
  /** Its own name. */
  readonly label: string
  /** Nothing for a proxy. */
  readonly language?: ProgramLanguage
  /** The bytes of the body as they came, before anything parses them. */
  readonly body: string
  /** Path and query as they were sent, and the Host that the platform addressed, behind a proxy. */
  readonly origin: string
}

export const FRAMEWORKS: readonly FrameworkLines[] = [
  {
    id: 'spring',
    label: 'Spring',
    language: 'java',
    body: `@PostMapping("/report")
ResponseEntity<Void> report(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readAllBytes();`,
    origin: `String path = request.getRequestURI();
String query = request.getQueryString();
String forwarded = request.getHeader("X-Forwarded-Host");
String host = forwarded != null ? forwarded : request.getHeader("Host");`,
  },
  {
    id: 'flask',
    label: 'Flask',
    language: 'python',
    body: `@app.post("/report")
def report():
    body = request.get_data()`,
    origin: `target = request.environ.get("RAW_URI") or request.environ["REQUEST_URI"]
host = request.headers.get("X-Forwarded-Host") or request.headers["Host"]`,
  },
  {
    id: 'express',
    label: 'Express',
    language: 'nodejs',
    body: `app.post('/report', express.raw({ type: () => true }), (req, res) => {
  const body = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0)`,
    origin: `const target = req.originalUrl
const host = req.headers['x-forwarded-host'] ?? req.headers.host`,
  },
  {
    id: 'aspnet',
    label: 'ASP.NET Core',
    language: 'csharp',
    body: `app.MapPost("/report", async (HttpRequest request) =>
{
    var memory = new MemoryStream();
    await request.Body.CopyToAsync(memory);
    var body = memory.ToArray();`,
    origin: `var target = request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget;
var forwarded = request.Headers["X-Forwarded-Host"].ToString();
var host = forwarded != "" ? forwarded : request.Headers["Host"].ToString();`,
  },
  {
    id: 'laravel',
    label: 'Laravel',
    language: 'php',
    body: `Route::post('/report', function (Request $request) {
    $body = $request->getContent();`,
    origin: `$target = $request->server('REQUEST_URI');
$host = $request->header('X-Forwarded-Host') ?? $request->header('Host');`,
  },
  {
    id: 'nginx',
    label: 'nginx',
    body: `proxy_http_version 1.1;
proxy_set_header Connection $http_connection;`,
    origin: `location /report {
    proxy_pass http://127.0.0.1:8080;
    proxy_set_header Host $http_host;
}`,
  },
]
