// Package laws holds the laws of the module as tests: which package may import
// which, what its code may not use, what is documented, and which published
// names may never go away. There is nothing in it but tests.
package laws
