// Package signature signs the list of published files, SHA256SUMS, and checks
// such signatures: Ed25519 (RFC 8032), so that a department with a key can prove
// that a list is its own.
//
// Keys are PEM files as OpenSSL writes them, and a signature is the bare 64
// bytes, so that anybody can check one without this program:
//
//	openssl genpkey -algorithm ed25519 -out key.pem
//	openssl pkey -in key.pem -pubout -out SHA256SUMS.pem
//	openssl pkeyutl -verify -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig -pubin -inkey SHA256SUMS.pem
//
// The fingerprint of a key is the SHA-256 of its public half in DER
// (SubjectPublicKeyInfo, RFC 8410), which the department makes known by a way
// of its own: a key that stands beside what it signs proves little.
package signature

import (
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
)

// What is wrong with a key or a signature.
var (
	ErrNoKey     = errors.New("no Ed25519 key in PEM form")
	ErrEncrypted = errors.New("the key is protected by a passphrase")
	ErrPublic    = errors.New("a public key cannot sign")
	ErrSecret    = errors.New("a secret key where the public one belongs")
	ErrForged    = errors.New("the signature is not by this key over this text")
)

// Key signs.
type Key struct{ secret ed25519.PrivateKey }

// The kinds of PEM blocks that keys stand in (RFC 5958, RFC 7468).
const (
	secretBlock    = "PRIVATE KEY"
	encryptedBlock = "ENCRYPTED PRIVATE KEY"
	publicBlock    = "PUBLIC KEY"
)

// ParseKey reads a secret key. The error is ErrNoKey, ErrEncrypted or ErrPublic.
func ParseKey(file []byte) (*Key, error) {
	block, _ := pem.Decode(file)
	switch {
	case block == nil:
		return nil, ErrNoKey
	case block.Type == encryptedBlock:
		return nil, ErrEncrypted
	case block.Type == publicBlock:
		return nil, ErrPublic
	case block.Type != secretBlock:
		return nil, ErrNoKey
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, ErrNoKey
	}
	secret, ok := parsed.(ed25519.PrivateKey)
	if !ok {
		return nil, ErrNoKey
	}
	return &Key{secret}, nil
}

// Sign returns the signature of a text, 64 bytes.
func (k *Key) Sign(text []byte) []byte { return ed25519.Sign(k.secret, text) }

// Public is the public half.
func (k *Key) Public() Public { return Public{k.secret.Public().(ed25519.PublicKey)} }

// Public checks signatures.
type Public struct{ key ed25519.PublicKey }

// ParsePublic reads a public key. The error is ErrNoKey or ErrSecret.
func ParsePublic(file []byte) (Public, error) {
	block, _ := pem.Decode(file)
	if block == nil {
		return Public{}, ErrNoKey
	}
	if block.Type == secretBlock || block.Type == encryptedBlock {
		return Public{}, ErrSecret
	}
	parsed, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return Public{}, ErrNoKey
	}
	key, ok := parsed.(ed25519.PublicKey)
	if !ok {
		return Public{}, ErrNoKey
	}
	return Public{key}, nil
}

// Verify returns ErrForged unless the signature is of the text and by the key.
func (p Public) Verify(text, signature []byte) error {
	if len(signature) != ed25519.SignatureSize || !ed25519.Verify(p.key, text, signature) {
		return ErrForged
	}
	return nil
}

// PEM is the key as a file.
func (p Public) PEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: publicBlock, Bytes: p.der()})
}

// Fingerprint names the key: 64 hexadecimal digits.
func (p Public) Fingerprint() string {
	sum := sha256.Sum256(p.der())
	return hex.EncodeToString(sum[:])
}

// der cannot fail for a key of the right type.
func (p Public) der() []byte {
	der, _ := x509.MarshalPKIXPublicKey(p.key)
	return der
}
