package signature

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"testing"
)

// pair makes the two files of a key.
func pair(t *testing.T) (secret, public []byte) {
	t.Helper()
	p, s, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return block(t, secretBlock, s), block(t, publicBlock, p)
}

func block(t *testing.T, kind string, key any) []byte {
	t.Helper()
	encode := x509.MarshalPKIXPublicKey
	if kind == secretBlock {
		encode = x509.MarshalPKCS8PrivateKey
	}
	der, err := encode(key)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
}

func TestASignatureHoldsForItsTextAndKeyAlone(t *testing.T) {
	secret, public := pair(t)
	_, stranger := pair(t)
	key, err := ParseKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	text := []byte("9f86d081  ../charts/patents.png\n")
	signed := key.Sign(text)
	own, err := ParsePublic(public)
	if err != nil {
		t.Fatal(err)
	}
	if err := own.Verify(text, signed); err != nil {
		t.Error("its own signature:", err)
	}
	other, err := ParsePublic(stranger)
	if err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"another key":       other.Verify(text, signed),
		"another text":      own.Verify(append(text, ' '), signed),
		"a short signature": own.Verify(text, signed[:63]),
		"no signature":      own.Verify(text, nil),
	} {
		if !errors.Is(err, ErrForged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTheSamePublicKeyComesFromBothHalves(t *testing.T) {
	secret, public := pair(t)
	key, err := ParseKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	if string(key.Public().PEM()) != string(public) {
		t.Error("the public half differs from the file that was made with it")
	}
	read, err := ParsePublic(public)
	if err != nil {
		t.Fatal(err)
	}
	if key.Public().Fingerprint() != read.Fingerprint() || len(read.Fingerprint()) != 64 {
		t.Error("fingerprint", read.Fingerprint())
	}
}

func TestWhatIsNoKeySaysSo(t *testing.T) {
	secret, public := pair(t)
	other, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"nothing":               {nil, ErrNoKey},
		"a text":                {[]byte("ssh-ed25519 AAAA"), ErrNoKey},
		"the public half":       {public, ErrPublic},
		"a key of another kind": {block(t, secretBlock, other), ErrNoKey},
		"a protected key":       {pem.EncodeToMemory(&pem.Block{Type: encryptedBlock, Bytes: []byte{1}}), ErrEncrypted},
		"a torn key":            {pem.EncodeToMemory(&pem.Block{Type: secretBlock, Bytes: []byte{1}}), ErrNoKey},
	} {
		if _, err := ParseKey(c.file); !errors.Is(err, c.want) {
			t.Errorf("%s as a secret key: %v, want %v", name, err, c.want)
		}
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"nothing":               {nil, ErrNoKey},
		"the secret half":       {secret, ErrSecret},
		"a key of another kind": {block(t, publicBlock, &other.PublicKey), ErrNoKey},
	} {
		if _, err := ParsePublic(c.file); !errors.Is(err, c.want) {
			t.Errorf("%s as a public key: %v, want %v", name, err, c.want)
		}
	}
}
