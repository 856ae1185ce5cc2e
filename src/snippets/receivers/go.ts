/** A receiver in Go 1.19 or later, on net/http. */

import type { Receiver } from './receiver.ts'

export const goReceiver: Receiver = {
  file: 'receiver.go',
  server: 'net/http',
  run: 'PUSH_AK=… PUSH_SK=… PORT=8080 go run receiver.go',
  code: (comments) => String.raw`package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"sort"
	"strings"
	"time"
)

// ${comments.keys}
var keys = map[string]string{
	os.Getenv("PUSH_AK"):   os.Getenv("PUSH_SK"),
	os.Getenv("PUSH_AK_2"): os.Getenv("PUSH_SK_2"),
}

var authorization = regexp.MustCompile(
	"^SDK-HMAC-SHA256\\s+Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$")

// ${comments.window}
const window = 15 * time.Minute

func sha256Hex(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func encode(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

func decode(text string) string {
	if decoded, err := url.PathUnescape(text); err == nil {
		return decoded
	}
	return text
}

func canonicalQuery(query string) string {
	var pairs [][2]string
	for _, pair := range strings.Split(query, "&") {
		if key, value, _ := strings.Cut(pair, "="); key != "" {
			pairs = append(pairs, [2]string{decode(key), decode(value)})
		}
	}
	sort.Slice(pairs, func(i, j int) bool {
		if pairs[i][0] != pairs[j][0] {
			return pairs[i][0] < pairs[j][0]
		}
		return pairs[i][1] < pairs[j][1]
	})
	encoded := make([]string, len(pairs))
	for i, pair := range pairs {
		encoded[i] = encode(pair[0]) + "=" + encode(pair[1])
	}
	return strings.Join(encoded, "&")
}

func verify(r *http.Request, body []byte) bool {
	match := authorization.FindStringSubmatch(r.Header.Get("Authorization"))
	if match == nil {
		return false
	}
	secret := keys[match[1]]
	date := r.Header.Get("X-Sdk-Date")
	sent, err := time.Parse("20060102T150405Z", date)
	if secret == "" || err != nil || time.Since(sent).Abs() > window {
		return false
	}

	headers := r.Header.Clone()
	headers.Set("Host", r.Host)
	path, query, _ := strings.Cut(r.RequestURI, "?")
	// ${comments.path}
	path = strings.TrimSuffix(strings.ReplaceAll(encode(decode(path)), "%2F", "/"), "/") + "/"
	lines := []string{r.Method, path, canonicalQuery(query)}
	names := strings.Split(strings.ToLower(match[2]), ";")
	dateSigned := false
	for _, name := range names {
		// ${comments.listed}
		if len(headers.Values(name)) == 0 {
			return false
		}
		dateSigned = dateSigned || name == "x-sdk-date"
		lines = append(lines, name+":"+strings.TrimSpace(headers.Get(name)))
	}
	lines = append(lines, "", strings.Join(names, ";"), sha256Hex(body))
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte("SDK-HMAC-SHA256\n" + date + "\n" + sha256Hex([]byte(strings.Join(lines, "\n")))))
	signature, _ := hex.DecodeString(match[3])
	return dateSigned && hmac.Equal(mac.Sum(nil), signature)
}

func receive(w http.ResponseWriter, r *http.Request) {
	// ${comments.rawBody}
	body, err := io.ReadAll(r.Body)
	if err != nil || !verify(r, body) {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	// ${comments.accepted}
	w.WriteHeader(http.StatusOK)
}

func main() {
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	log.Fatal(http.ListenAndServe(":"+port, http.HandlerFunc(receive)))
}
`,
}
